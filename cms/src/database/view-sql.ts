/**
 * Relations that the admin panel edits live in Strapi's link tables; these views give them as plain columns, so that
 * the newsroom's queries read like the model. A membership ends with its unit at the latest; whoever is in the unit that
 * took an ended one over has the same part in what is left of it (`inherited`), since stories keep their unit. The leads
 * of a topic are those of the routing table, which begins with the plan's own.
 */
export const viewSql = `
create or replace view newsroom.memberships as
  with recursive heirs(unit_id, heir_id, since) as (
    select u.id, h.id, u.until + 1
    from units u join units h on h.code = u.taken_over_by where u.until is not null
    union
    select heirs.unit_id, h.id, greatest(heirs.since, x.until + 1)
    from heirs join units x on x.id = heirs.heir_id join units h on h.code = x.taken_over_by
    where x.until is not null and h.id <> heirs.unit_id
  ), stated as not materialized (
    select m.id, m.role, m."from", least(m.until, u.until) as until, p.user_id as person_id, l.unit_id
    from memberships m
    join memberships_person_lnk p on p.membership_id = m.id
    join memberships_unit_lnk l on l.membership_id = m.id
    join units u on u.id = l.unit_id
  )
  select id, role, "from", until, person_id, unit_id, false as inherited from stated
  union all
  select s.id, s.role, greatest(s."from", h.since), s.until, s.person_id, h.unit_id, true
  from stated s join heirs h on h.heir_id = s.unit_id
  where s.role in ('contributor', 'unit_head', 'desk_editor', 'department_head');

create or replace view newsroom.clusters as
  select c.id, c.number, c.title, c.position, p.plan_id
  from clusters c join clusters_plan_lnk p on p.cluster_id = c.id;

create or replace view newsroom.topics as
  select t.id, t.document_id, t.slug, t.number, t.title, t.description, t.lines,
         case when r.by_plan is false then r.leads else t.leads end as leads,
         case when r.by_plan is false then r.cooperating else t.cooperating end as cooperating, t.position,
         c.cluster_id, p.plan_id, t.leads as plan_leads, t.cooperating as plan_cooperating, r.id as route_id,
         coalesce(r.by_plan, true) as by_plan
  from topics t
  join topics_cluster_lnk c on c.topic_id = t.id
  join topics_plan_lnk p on p.topic_id = t.id
  left join lateral (
    select r.id, r.by_plan, r.leads, r.cooperating from newsroom.routes r
    where r.topic_id = t.document_id order by r.id desc limit 1
  ) r on true;
`;
