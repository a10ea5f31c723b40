import { expect, test } from 'vitest'
import { recognised, rowsOf, textFile } from './given-file.ts'

const titles = (header: string) => recognised(textFile('table.csv', [header]))?.title ?? null

test('each table is told by its header alone', () => {
  expect(titles('article_id,article_version,article_type,title,status,date_retired,display_id')).toBe(
    'coverage database article csv',
  )
  expect(titles('"article_id","article_version","hcpc_code_group","paragraph"')).toBe(
    'coverage database article_x_…_group csv',
  )
  expect(titles('article_id,article_version,icd10_noncovered_group,paragraph')).toBe(
    'coverage database article_x_…_group csv',
  )
  expect(titles('article_id,article_version,hcpc_code_id,hcpc_code_group,range,long_description')).toBe(
    'coverage database article_x_hcpc_code csv',
  )
  expect(titles('article_id,article_version,icd10_code_id,icd10_covered_group,range,asterisk')).toBe(
    'coverage database article_x_icd10_…covered csv',
  )
  expect(titles('article_id,article_version,contractor_id,contractor_type_id')).toBe(
    'coverage database article_x_contractor csv',
  )
  expect(titles('contractor_id,contractor_type_id,state_id,term_date')).toBe(
    'coverage database contractor_jurisdiction csv',
  )
  expect(titles('state_id,state_abbrev,description')).toBe('coverage database state_lookup csv')
  expect(titles('lcd_id,lcd_version,hcpc_code_id,hcpc_code_group')).toBeNull()
})

test('groups keep the paragraph as plain text, tags and line breaks gone', async () => {
  const given = textFile('article_x_icd10_covered_group.csv', [
    'article_id,article_version,icd10_covered_group,paragraph,icd10_covered_ast',
    '52966,14,1,"<p>One from Group 1 &amp; one\nfrom <b>Group&nbsp;2</b></p>","<p>Needs a second code</p>"',
    '52966,14,x,"",""',
  ])
  expect(await rowsOf(given)).toEqual([
    {
      row: 3,
      fact: {
        naturalKey: '52966:14:COVERED:1',
        values: {
          articleId: '52966',
          version: '14',
          list: 'COVERED',
          number: 1,
          paragraph: 'One from Group 1 & one from Group 2',
          asteriskNote: 'Needs a second code',
        },
        about: { article: '52966:14' },
      },
    },
    { row: 4, reject: { column: 'number', reason: '"x" is not the number of a group' } },
  ])
})

test('codes and diagnoses hang under their group, without descriptions and dots', async () => {
  const codes = textFile('article_x_hcpc_code.csv', [
    'article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,long_description,short_description',
    '52966,14,99998,60,1,B,Descriptor withheld,Descriptor withheld',
  ])
  const diagnoses = textFile('article_x_icd10_noncovered.csv', [
    'article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,sort_order,description,asterisk',
    '52966,14,M89.771,1,2,,1,Major osseous defect,Y',
    '52966,14,M8977,1,2,,2,Major osseous defect,N',
  ])
  expect(await rowsOf(codes)).toEqual([
    {
      row: 2,
      fact: {
        naturalKey: '52966:14:HCPCS:1>99998',
        values: { range: 'B' },
        about: { code: '99998', system: 'CPT' },
      },
    },
  ])
  expect(await rowsOf(diagnoses)).toEqual([
    {
      row: 2,
      fact: {
        naturalKey: '52966:14:NONCOVERED:2>M89771',
        values: { range: null, asterisk: true },
        about: { code: 'M89771' },
      },
    },
    {
      row: 3,
      fact: {
        naturalKey: '52966:14:NONCOVERED:2>M8977',
        values: { range: null, asterisk: false },
        about: { code: 'M8977' },
      },
    },
  ])
})

test('articles, jurisdictions and states', async () => {
  const [article] = await rowsOf(
    textFile('article.csv', [
      'article_id,article_version,article_type,title,status,article_eff_date,date_retired,display_id',
      '52966,14,1,<p>Flaps</p>,A,1/5/2019,2026-01-31 00:00:00,A52966',
    ]),
  )
  expect(article).toMatchObject({
    fact: {
      naturalKey: '52966:14',
      values: { title: 'Flaps', effectiveOn: '2019-01-05', endsOn: null, retiredOn: '2026-01-31', displayId: 'A52966' },
    },
  })
  const [contractor] = await rowsOf(
    textFile('contractor.csv', [
      'contractor_id,contractor_type_id,contractor_version,contractor_number,contractor_bus_name',
      '5,2,1,13202,Invented Services',
    ]),
  )
  expect(contractor).toMatchObject({
    fact: { naturalKey: '5:2:1', values: { number: '13202', name: 'Invented Services' } },
  })
  const [jurisdiction] = await rowsOf(
    textFile('contractor_jurisdiction.csv', ['contractor_id,contractor_type_id,state_id,term_date', '5,2,36,']),
  )
  expect(jurisdiction).toMatchObject({ fact: { naturalKey: '5:2:36', values: { stateId: '36', endedOn: null } } })
  const states = await rowsOf(
    textFile('state_lookup.csv', ['state_id,state_abbrev,description', '36,NY,New York', '70,QN,Queens']),
  )
  expect(states).toMatchObject([
    { fact: { values: { abbreviation: 'NY', state: 'NY' } } },
    { fact: { values: { abbreviation: 'QN', state: 'NY', name: 'Queens' } } },
  ])
})
