/**
 * Relations that the admin panel edits live in Strapi's link tables; these views give them as plain columns, so that
 * the newsroom's queries read like the model.
 */
export const viewSql = `
create or replace view newsroom.memberships as
  select m.id, m.role, m."from", m.until, p.user_id as person_id, u.unit_id
  from memberships m
  join memberships_person_lnk p on p.membership_id = m.id
  join memberships_unit_lnk u on u.membership_id = m.id;

create or replace view newsroom.clusters as
  select c.id, c.number, c.title, c.position, p.plan_id
  from clusters c join clusters_plan_lnk p on p.cluster_id = c.id;

create or replace view newsroom.topics as
  select t.id, t.document_id, t.slug, t.number, t.title, t.description, t.lines, t.leads, t.cooperating, t.position,
         c.cluster_id, p.plan_id
  from topics t
  join topics_cluster_lnk c on c.topic_id = t.id
  join topics_plan_lnk p on p.topic_id = t.id;
`;
