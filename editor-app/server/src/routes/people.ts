import {
  blockingSchema,
  changePersonSchema,
  changeUnitSchema,
  endMembershipSchema,
  endUnitSchema,
  listPeopleSchema,
  listUnitsSchema,
  newMembershipSchema,
  newPersonSchema,
  newUnitSchema,
  reopenUnitSchema,
  type AddedPerson,
  type Paged,
  type PersonLine,
  type UnitChoice,
  type UnitLine,
  type UnitTies,
} from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** Units, people and what each is where, for the administrator. */
export function peopleRoutes(cms: CmsClient): Router {
  const router = Router();
  const body = json({ limit: '64kb' });

  router.get('/units', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<Paged<UnitLine>>('/units', parse(listUnitsSchema, req.query)));
  });
  router.get('/unit-choices', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<UnitChoice[]>('/unit-choices'));
  });
  router.post('/units', body, async (req, res) => {
    const unit = parse(newUnitSchema, req.body);
    res.status(201).json(await cms.as(personOf(req)).post<UnitLine>('/units', unit));
  });
  router.put('/units/:id', body, async (req, res) => {
    const change = parse(changeUnitSchema, req.body);
    res.json(await cms.as(personOf(req)).put<UnitLine>(unitPath(req), change));
  });
  router.get('/units/:id/ending', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<UnitTies>(`${unitPath(req)}/ending`));
  });
  router.post('/units/:id/end', body, async (req, res) => {
    const wish = parse(endUnitSchema, req.body);
    res.json(await cms.as(personOf(req)).post<UnitLine>(`${unitPath(req)}/end`, wish));
  });
  router.post('/units/:id/reopen', body, async (req, res) => {
    const wish = parse(reopenUnitSchema, req.body);
    res.json(await cms.as(personOf(req)).post<UnitLine>(`${unitPath(req)}/reopen`, wish));
  });

  router.get('/people', async (req, res) => {
    const query = parse(listPeopleSchema, req.query);
    res.json(await cms.as(personOf(req)).get<Paged<PersonLine>>('/people', query));
  });
  router.post('/people', body, async (req, res) => {
    const person = parse(newPersonSchema, req.body);
    res.status(201).json(await cms.as(personOf(req)).post<AddedPerson>('/people', person));
  });
  router.put('/people/:id', body, async (req, res) => {
    const change = parse(changePersonSchema, req.body);
    res.json(await cms.as(personOf(req)).put<PersonLine>(personPath(req), change));
  });
  router.post('/people/:id/memberships', body, async (req, res) => {
    const membership = parse(newMembershipSchema, req.body);
    res
      .status(201)
      .json(await cms.as(personOf(req)).post<PersonLine>(`${personPath(req)}/memberships`, membership));
  });
  router.post('/people/:id/access/:blocking', async (req, res) => {
    const blocking = parse(blockingSchema, req.params.blocking);
    res.json(await cms.as(personOf(req)).post<PersonLine>(`${personPath(req)}/access/${blocking}`));
  });
  router.post('/memberships/:id/end', body, async (req, res) => {
    const wish = parse(endMembershipSchema, req.body);
    const path = `/memberships/${idFrom(req.params.id, 'membership.not_found')}/end`;
    res.json(await cms.as(personOf(req)).post<PersonLine>(path, wish));
  });
  return router;
}

const unitPath = (req: Request<{ id: string }>): string =>
  `/units/${idFrom(req.params.id, 'unit.not_found')}`;
const personPath = (req: Request<{ id: string }>): string =>
  `/people/${idFrom(req.params.id, 'people.not_found')}`;
