import type { Level, RouteTable, TopicRoute } from '@toasoan/domain';

/** What a department has to do with a topic. */
export interface Part {
  readonly code: string;
  readonly name: string;
  readonly role: 'none' | 'lead' | 'cooperating';
  readonly levels: readonly Level[];
}

/** Every department with its part in a topic, leads first in their order. One that has ended is not among them. */
export function partsOf(route: TopicRoute, departments: RouteTable['departments']): Part[] {
  const order = (code: string): number => {
    const at = route.leads.findIndex(({ unit }) => unit === code);
    return at < 0 ? route.leads.length : at;
  };
  return [...departments]
    .sort((a, b) => order(a.code) - order(b.code))
    .map(({ code, name }) => {
      const lead = route.leads.find(({ unit }) => unit === code);
      const role = lead ? 'lead' : route.cooperating.includes(code) ? 'cooperating' : 'none';
      return { code, name, role, levels: lead?.levels ?? [] };
    });
}

/** The row these parts make. Levels are told only where several lead. */
export function routeOf(parts: readonly Part[]): TopicRoute {
  const leads = parts.filter(({ role }) => role === 'lead');
  return {
    leads: leads.map(({ code, levels }) => ({ unit: code, levels: leads.length > 1 ? levels : [] })),
    cooperating: parts.filter(({ role }) => role === 'cooperating').map(({ code }) => code),
  };
}

/** The parts with the lead at `code` before the others, so that it takes what no level decides. */
export function putFirst(parts: readonly Part[], code: string): Part[] {
  return [...parts.filter((part) => part.code === code), ...parts.filter((part) => part.code !== code)];
}
