/** What the newsroom has set otherwise than the domain's tables say, a row for each rule. */
export const settingsSql = `
create table if not exists newsroom.remark_settings (
  rule text primary key,
  severity text not null check (severity in ('block', 'warn', 'off')),
  changed_at timestamptz not null,
  changed_by text not null
);
create table if not exists newsroom.stage_targets (
  stage text primary key,
  hours int not null check (hours between 1 and 720),
  changed_at timestamptz not null,
  changed_by text not null
);
`;
