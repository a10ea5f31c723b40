// Unique keys of the graph. They run before the indexes and before any row: Neo4j refuses a constraint where an index
// of the same property stands already, and the embedded engine checks a constraint without an index row by row.
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT release_key IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_file_key IF NOT EXISTS FOR (n:SourceFile) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT code_key IF NOT EXISTS FOR (n:Code) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT fee_schedule_row_key IF NOT EXISTS FOR (n:FeeScheduleRow) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT locality_key IF NOT EXISTS FOR (n:Locality) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT gpci_row_key IF NOT EXISTS FOR (n:GpciRow) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT zip_key IF NOT EXISTS FOR (n:Zip) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT conversion_factor_key IF NOT EXISTS FOR (n:ConversionFactor) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT outpatient_rate_key IF NOT EXISTS FOR (n:OutpatientRate) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT asc_rate_key IF NOT EXISTS FOR (n:AscRate) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT mue_limit_key IF NOT EXISTS FOR (n:MueLimit) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_key IF NOT EXISTS FOR (n:Statement) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT published_figure_key IF NOT EXISTS FOR (n:PublishedFigure) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT modifier_key IF NOT EXISTS FOR (n:Modifier) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT ptp_rationale_key IF NOT EXISTS FOR (n:PtpRationale) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT graph_version_key IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT device_offset_key IF NOT EXISTS FOR (n:DeviceOffset) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT wage_index_key IF NOT EXISTS FOR (n:WageIndex) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT add_on_by_contractor_key IF NOT EXISTS FOR (n:AddOnByContractor) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT diagnosis_key IF NOT EXISTS FOR (n:Diagnosis) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT diagnosis_title_key IF NOT EXISTS FOR (n:DiagnosisTitle) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT diagnosis_change_key IF NOT EXISTS FOR (n:DiagnosisChange) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT locality_counties_key IF NOT EXISTS FOR (n:LocalityCounties) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT opps_cap_key IF NOT EXISTS FOR (n:OppsCap) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT anesthesia_factor_key IF NOT EXISTS FOR (n:AnesthesiaFactor) REQUIRE n.key IS UNIQUE;
