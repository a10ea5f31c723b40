// fee-rows-by-code
// Every fee schedule row of a code over all loaded releases and modifiers: its history.
// params: codes (list of texts)
// row: the columns of PPRRVU as published, with file and row
// ordering: key
// index: Code.code
UNWIND $codes AS owner
MATCH (:Code {code: owner})-[:HAS_FEE]->(f:FeeScheduleRow)
RETURN f.key AS key, f.release AS release, f.code AS code, f.modifier AS modifier, f.statusCode AS statusCode,
       f.notUsedForMedicare AS notUsedForMedicare, f.workRvu AS workRvu, f.nonFacilityPeRvu AS nonFacilityPeRvu,
       f.nonFacilityNotApplicable AS nonFacilityNotApplicable, f.facilityPeRvu AS facilityPeRvu,
       f.facilityNotApplicable AS facilityNotApplicable, f.mpRvu AS mpRvu, f.totalNonFacilityRvu AS totalNonFacilityRvu,
       f.totalFacilityRvu AS totalFacilityRvu, f.pctcIndicator AS pctcIndicator, f.globalDays AS globalDays,
       f.preOperative AS preOperative, f.intraOperative AS intraOperative, f.postOperative AS postOperative,
       f.multipleProcedure AS multipleProcedure, f.bilateralSurgery AS bilateralSurgery,
       f.assistantAtSurgery AS assistantAtSurgery, f.coSurgeons AS coSurgeons, f.teamSurgeons AS teamSurgeons,
       f.endoscopicBase AS endoscopicBase, f.conversionFactor AS conversionFactor,
       f.physicianSupervision AS physicianSupervision, f.diagnosticImagingFamily AS diagnosticImagingFamily,
       f.oppsNonFacilityPe AS oppsNonFacilityPe, f.oppsFacilityPe AS oppsFacilityPe, f.oppsMp AS oppsMp,
       f.file AS file, f.row AS row, f.method AS method
ORDER BY key
