/** The eight free vascularised bone grafts that the seeds are about. */
export const FAMILY: ReadonlySet<string> = new Set('20955 20956 20957 20962 20969 20970 20972 20973'.split(' '))

/** Codes that the family touches, or that a worked figure or a rule of the fee schedule needs; one reason a line. */
const AROUND = [
  // what the operations around a free bone graft are billed with
  '11010 11011 11012 11042 11044 11047 12001 12042 13100 13160 14350 15002 15003 15100 15101',
  '15738 15756 15757 15758 20650 20690 20692 20900 20902 27720 28122 28320 28322 29405 29515',
  '35201 35206 35207 35226 35701 37618 62322 64450 64708 69990 76000',
  // visits, the post-operative visit and its add-on
  '99024 99213 99291 G0463 G0559',
  // endoscopy families, therapy units, imaging in two parts, both sides
  '43235 43239 45378 45380 45385 97110 97140 97530 71250 73630 74176 76145',
  // pairs of edits known by every biller
  '11720 11721 20610 27447 28285 28296 29805 29823 29827 29870 29877 29881 66982 66984 80048 80053 88108 88162',
  // one or two of each status that has no price or a conditional one: B C E I J M N P R T X
  '99070 97010 28899 90371 97014 01480 0500F 69090 A4211 11055 17380 36591 36415 92557',
]

/** Every code that the extracts hold rows of. */
export const SELECTED: ReadonlySet<string> = new Set([...FAMILY, ...AROUND.flatMap((line) => line.split(' '))])

/** ZIP codes of a few places: the worked localities, areas across state lines, and three that need plus four. */
export const PLACES: ReadonlySet<string> = new Set(
  [
    '77030 77005', // Houston
    '10001 10021', // Manhattan
    '35203 99501 90001 60611', // Alabama, Alaska, Los Angeles, Chicago
    '20001 20814 20895 22201', // the DC area, under the letters of DC, Maryland and Virginia
    '63110 64108 66102 66002 96910', // Missouri, Kansas and Guam, under letters of their own
    '35958 36855 71953', // flag 1: five digits do not decide
  ].flatMap((line) => line.split(' ')),
)
