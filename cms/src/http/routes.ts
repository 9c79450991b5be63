import type { Core } from '@strapi/strapi';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** Method, path and "controller.action" of a route. */
export type RouteRow = readonly [method: Method, path: string, handler: string];

/** A Strapi router from a table of routes. Each needs the permission named after its handler. */
export const table = (api: string, rowsOfTable: readonly RouteRow[]): Core.RouterConfig => ({
  type: 'content-api',
  routes: rowsOfTable.map(([method, path, handler]) => ({
    method,
    path,
    handler: `api::${api}.${handler}`,
    config: { policies: [], middlewares: [] },
  })),
});

/** The permissions a table of routes needs. */
export const permissionsOf = (router: Core.RouterConfig): string[] => {
  const routes = typeof router === 'function' ? [] : router.routes;
  return [...new Set(routes.map((route) => String(route.handler)))];
};
