/** Indexes the newsroom's reads use; Strapi makes only those of its relations. */
export const indexSql = `
create unique index if not exists units_code_key on units (code);
create unique index if not exists plans_code_key on plans (code);
create unique index if not exists clusters_slug_key on clusters (slug);
create unique index if not exists topics_slug_key on topics (slug);
create unique index if not exists stories_document_key on stories (document_id);
create unique index if not exists stories_draft_key on stories (author_id, draft_key);
create unique index if not exists stories_slug_key on stories (slug);
create unique index if not exists assets_document_key on assets (document_id);
create unique index if not exists assets_upload_key on assets (upload_key);
create unique index if not exists editions_number_key on editions (story_id, number);
create unique index if not exists deliveries_document_key on deliveries (document_id);
create index if not exists stories_waiting on stories (stage, stage_since);
create index if not exists stories_lead_stage on stories (lead_id, stage);
create index if not exists stories_unit_changed on stories (unit_id, updated_at desc);
create index if not exists stories_live on stories (first_published_at desc) where live_edition_id is not null;
create index if not exists stories_topics on stories using gin (topic_ids jsonb_path_ops);
create index if not exists stories_media on stories using gin (media_ids jsonb_path_ops);
create index if not exists notifications_person on notifications (person_id, created_at desc);
create index if not exists comments_story on comments (story_id, created_at);
create index if not exists deliveries_story on deliveries (story_id, created_at desc);
`;
