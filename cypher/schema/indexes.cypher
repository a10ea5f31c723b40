// Indexes, after every constraint. The first part repeats the unique keys: the embedded engine needs an index of its
// own beside each constraint; Neo4j has one already and answers that there is nothing to do.
CREATE INDEX source_key_index IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX release_key_index IF NOT EXISTS FOR (n:Release) ON (n.id);
CREATE INDEX source_file_key_index IF NOT EXISTS FOR (n:SourceFile) ON (n.sha256);
CREATE INDEX code_key_index IF NOT EXISTS FOR (n:Code) ON (n.code);
CREATE INDEX fee_schedule_row_key_index IF NOT EXISTS FOR (n:FeeScheduleRow) ON (n.key);
CREATE INDEX locality_key_index IF NOT EXISTS FOR (n:Locality) ON (n.key);
CREATE INDEX gpci_row_key_index IF NOT EXISTS FOR (n:GpciRow) ON (n.key);
CREATE INDEX zip_key_index IF NOT EXISTS FOR (n:Zip) ON (n.key);
CREATE INDEX conversion_factor_key_index IF NOT EXISTS FOR (n:ConversionFactor) ON (n.key);
CREATE INDEX outpatient_rate_key_index IF NOT EXISTS FOR (n:OutpatientRate) ON (n.key);
CREATE INDEX asc_rate_key_index IF NOT EXISTS FOR (n:AscRate) ON (n.key);
CREATE INDEX mue_limit_key_index IF NOT EXISTS FOR (n:MueLimit) ON (n.key);
CREATE INDEX statement_key_index IF NOT EXISTS FOR (n:Statement) ON (n.slug);
CREATE INDEX published_figure_key_index IF NOT EXISTS FOR (n:PublishedFigure) ON (n.key);
CREATE INDEX modifier_key_index IF NOT EXISTS FOR (n:Modifier) ON (n.code);
CREATE INDEX ptp_rationale_key_index IF NOT EXISTS FOR (n:PtpRationale) ON (n.number);
CREATE INDEX graph_version_key_index IF NOT EXISTS FOR (n:GraphVersion) ON (n.id);
CREATE INDEX diagnosis_change_key_index IF NOT EXISTS FOR (n:DiagnosisChange) ON (n.key);
CREATE INDEX diagnosis_title_key_index IF NOT EXISTS FOR (n:DiagnosisTitle) ON (n.key);
CREATE INDEX diagnosis_key_index IF NOT EXISTS FOR (n:Diagnosis) ON (n.code);
CREATE INDEX add_on_by_contractor_key_index IF NOT EXISTS FOR (n:AddOnByContractor) ON (n.key);
CREATE INDEX wage_index_key_index IF NOT EXISTS FOR (n:WageIndex) ON (n.key);
CREATE INDEX device_offset_key_index IF NOT EXISTS FOR (n:DeviceOffset) ON (n.key);

// Facts by release (comparing releases, replacing an extract) and by the file that states them (tracing a file).
CREATE INDEX fee_schedule_row_release IF NOT EXISTS FOR (n:FeeScheduleRow) ON (n.release);
CREATE INDEX fee_schedule_row_file IF NOT EXISTS FOR (n:FeeScheduleRow) ON (n.file);
CREATE INDEX gpci_row_release IF NOT EXISTS FOR (n:GpciRow) ON (n.release);
CREATE INDEX gpci_row_file IF NOT EXISTS FOR (n:GpciRow) ON (n.file);
CREATE INDEX zip_release IF NOT EXISTS FOR (n:Zip) ON (n.release);
CREATE INDEX zip_file IF NOT EXISTS FOR (n:Zip) ON (n.file);
CREATE INDEX conversion_factor_release IF NOT EXISTS FOR (n:ConversionFactor) ON (n.release);
CREATE INDEX conversion_factor_file IF NOT EXISTS FOR (n:ConversionFactor) ON (n.file);
CREATE INDEX outpatient_rate_release IF NOT EXISTS FOR (n:OutpatientRate) ON (n.release);
CREATE INDEX outpatient_rate_file IF NOT EXISTS FOR (n:OutpatientRate) ON (n.file);
CREATE INDEX asc_rate_release IF NOT EXISTS FOR (n:AscRate) ON (n.release);
CREATE INDEX asc_rate_file IF NOT EXISTS FOR (n:AscRate) ON (n.file);
CREATE INDEX mue_limit_release IF NOT EXISTS FOR (n:MueLimit) ON (n.release);
CREATE INDEX mue_limit_file IF NOT EXISTS FOR (n:MueLimit) ON (n.file);
CREATE INDEX statement_release IF NOT EXISTS FOR (n:Statement) ON (n.release);
CREATE INDEX statement_file IF NOT EXISTS FOR (n:Statement) ON (n.file);
CREATE INDEX published_figure_release IF NOT EXISTS FOR (n:PublishedFigure) ON (n.release);
CREATE INDEX published_figure_file IF NOT EXISTS FOR (n:PublishedFigure) ON (n.file);
CREATE INDEX device_offset_release IF NOT EXISTS FOR (n:DeviceOffset) ON (n.release);
CREATE INDEX device_offset_file IF NOT EXISTS FOR (n:DeviceOffset) ON (n.file);
CREATE INDEX wage_index_release IF NOT EXISTS FOR (n:WageIndex) ON (n.release);
CREATE INDEX wage_index_file IF NOT EXISTS FOR (n:WageIndex) ON (n.file);
CREATE INDEX add_on_by_contractor_release IF NOT EXISTS FOR (n:AddOnByContractor) ON (n.release);
CREATE INDEX add_on_by_contractor_file IF NOT EXISTS FOR (n:AddOnByContractor) ON (n.file);
CREATE INDEX diagnosis_title_release IF NOT EXISTS FOR (n:DiagnosisTitle) ON (n.release);
CREATE INDEX diagnosis_title_file IF NOT EXISTS FOR (n:DiagnosisTitle) ON (n.file);
CREATE INDEX diagnosis_change_release IF NOT EXISTS FOR (n:DiagnosisChange) ON (n.release);
CREATE INDEX diagnosis_change_file IF NOT EXISTS FOR (n:DiagnosisChange) ON (n.file);
CREATE INDEX modifier_file IF NOT EXISTS FOR (n:Modifier) ON (n.file);
CREATE INDEX code_gloss_file IF NOT EXISTS FOR (n:Code) ON (n.glossFile);
CREATE INDEX source_file_release IF NOT EXISTS FOR (n:SourceFile) ON (n.release);

// Look-ups by what a person knows: a ZIP code of any quarter, a locality of any release, a code of any release.
CREATE INDEX zip_zip IF NOT EXISTS FOR (n:Zip) ON (n.zip);
CREATE INDEX gpci_row_locality IF NOT EXISTS FOR (n:GpciRow) ON (n.locality);
CREATE INDEX wage_index_cbsa IF NOT EXISTS FOR (n:WageIndex) ON (n.cbsa);
