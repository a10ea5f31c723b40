// remove-device-offsets
// Removes ASC device offsets that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: DeviceOffset.key
UNWIND $keys AS key
MATCH (fact:DeviceOffset {key: key})
DETACH DELETE fact
