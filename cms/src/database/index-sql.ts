/** Indexes the newsroom's reads use; Strapi makes only those of its relations. */
export const indexSql = `
create unique index if not exists units_code_key on units (code);
create index if not exists units_taken_over on units (taken_over_by) where taken_over_by is not null;
create index if not exists people_identity on up_users (identity_code) where identity_code is not null;
create unique index if not exists plans_code_key on plans (code);
create unique index if not exists clusters_slug_key on clusters (slug);
create unique index if not exists topics_slug_key on topics (slug);
create unique index if not exists stories_document_key on stories (document_id);
create unique index if not exists stories_draft_key on stories (author_id, draft_key);
create unique index if not exists stories_slug_key on stories (slug);
create unique index if not exists assets_document_key on assets (document_id);
create unique index if not exists assets_upload_key on assets (upload_key);
create index if not exists assets_newest on assets (created_at desc, id desc) where deleted_at is null;
create index if not exists assets_of_unit on assets (unit_id, created_at desc) where deleted_at is null;
create index if not exists assets_original on assets (sha_256);
create index if not exists assets_consents on assets using gin (consent_ids jsonb_path_ops);
create index if not exists assets_topics on assets using gin (topic_ids jsonb_path_ops);
create unique index if not exists consents_document_key on consents (document_id);
create index if not exists consents_of_unit on consents (unit_id, created_at desc);
create index if not exists consents_form on consents (upload_key);
create index if not exists editions_assets on editions
  using gin (jsonb_path_query_array(snapshot, '$.media[*].assetId') jsonb_path_ops);
create unique index if not exists editions_number_key on editions (story_id, number);
create index if not exists editions_address on editions (slug);
create index if not exists editions_kind on editions ((snapshot->>'kind'));
create index if not exists editions_topics on editions
  using gin (jsonb_path_query_array(snapshot, '$.topics[*].slug') jsonb_path_ops);
create unique index if not exists deliveries_document_key on deliveries (document_id);
create index if not exists stories_waiting on stories (stage, stage_since);
create index if not exists stories_lead_stage on stories (lead_id, stage);
create index if not exists stories_unit_changed on stories (unit_id, updated_at desc);
create index if not exists stories_live on stories (first_published_at desc) where live_edition_id is not null;
create index if not exists stories_scheduled on stories (scheduled_at) where scheduled_at is not null;
create index if not exists stories_embargoed on stories (embargo_until) where embargo_until is not null;
create index if not exists editions_made on editions (created_at);
create index if not exists stories_topics on stories using gin (topic_ids jsonb_path_ops);
create index if not exists stories_media on stories using gin (media_ids jsonb_path_ops);
create index if not exists notifications_person on notifications (person_id, created_at desc);
create index if not exists comments_story on comments (story_id, created_at);
create index if not exists deliveries_story on deliveries (story_id, created_at desc);
create index if not exists deliveries_newest on deliveries (story_id, channel, id desc);
`;
