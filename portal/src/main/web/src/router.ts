// SPDX-License-Identifier: Apache-2.0
import { createRouter, createWebHashHistory, type LocationQuery, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router';
import AccountPage from './account/AccountPage.vue';
import AccountsPage from './account/AccountsPage.vue';
import NewAccountPage from './account/NewAccountPage.vue';
import ClockPage from './admin/ClockPage.vue';
import RegionsPage from './admin/RegionsPage.vue';
import BatchListPage from './batch/BatchListPage.vue';
import BatchPage from './batch/BatchPage.vue';
import FilledBatchPage from './batch/FilledBatchPage.vue';
import NewBatchPage from './batch/NewBatchPage.vue';
import CheckPage from './check/CheckPage.vue';
import CounterFilingPage from './counter/CounterFilingPage.vue';
import CounterPage from './counter/CounterPage.vue';
import DocumentPage from './document/DocumentPage.vue';
import EditFilingPage from './filing/EditFilingPage.vue';
import FilingPage from './filing/FilingPage.vue';
import NewFilingPage from './filing/NewFilingPage.vue';
import CurrentFiling from './home/CurrentFiling.vue';
import HomeRoute from './home/HomeRoute.vue';
import ListRoute from './list/ListRoute.vue';
import ReviewPage from './task/ReviewPage.vue';
import TasksPage from './task/TasksPage.vue';
import NewRosterPage from './roster/NewRosterPage.vue';
import RosterListPage from './roster/RosterListPage.vue';
import RosterPage from './roster/RosterPage.vue';
import PasswordPage from './session/PasswordPage.vue';
import SignInPage from './session/SignInPage.vue';
import { useClock } from './shared/clock';
import NotFoundPage from './shared/NotFoundPage.vue';
import { useRegion } from './region/region-store';
import type { Role } from './session/account';
import { useSession } from './session/session-store';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const withList = (route: RouteLocationNormalized): Record<string, unknown> => ({ ...route.params, list: text(route.query.list) });
/** `answers.month=2026-11` gives a new filing its month. */
const answersIn = (parameters: LocationQuery): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => name.startsWith('answers.'))
      .map(([name, value]) => [name.slice('answers.'.length), text(value)]),
  );
const employer = { roles: ['EMPLOYER'] satisfies Role[] };
const clerk = { roles: ['CLERK'] satisfies Role[] };
const admin = { roles: ['ADMIN'] satisfies Role[] };

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: SignInPage, meta: { open: true } },
  {
    path: '/check',
    component: CheckPage,
    props: (route) => ({ number: text(route.query.number), code: text(route.query.code) }),
    meta: { open: true },
  },
  { path: '/password', component: PasswordPage },
  { path: '/', component: HomeRoute },
  { path: '/current/:type', component: CurrentFiling, props: true, meta: employer },
  { path: '/tasks', component: TasksPage },
  { path: '/review/:id', component: ReviewPage, props: true, meta: clerk },
  { path: '/counter', component: CounterPage, props: (route) => ({ uscc: text(route.query.uscc) }), meta: clerk },
  {
    path: '/counter/:uscc/new/:type',
    component: CounterFilingPage,
    props: (route) => ({ ...route.params, relatesTo: text(route.query.relatesTo) }),
    meta: clerk,
  },
  { path: '/lists/:id', component: ListRoute, props: true },
  {
    path: '/filings/new/:type',
    component: NewFilingPage,
    props: (route) => ({
      type: route.params.type,
      relatesTo: text(route.query.relatesTo),
      list: text(route.query.list),
      given: answersIn(route.query),
    }),
    meta: employer,
  },
  { path: '/filings/:id', component: FilingPage, props: withList },
  { path: '/filings/:id/edit', component: EditFilingPage, props: withList },
  { path: '/filings/:id/documents/:kind', component: DocumentPage, props: true },
  { path: '/batches', component: BatchListPage, meta: employer },
  { path: '/batches/new/:type', component: NewBatchPage, props: withList, meta: employer },
  {
    path: '/batches/fill',
    component: FilledBatchPage,
    props: (route) => ({ type: text(route.query.type) ?? '', list: text(route.query.list) }),
    meta: employer,
  },
  { path: '/batches/:id', component: BatchPage, props: true, meta: employer },
  { path: '/rosters', component: RosterListPage },
  {
    path: '/rosters/new',
    component: NewRosterPage,
    props: (route) => ({ kind: text(route.query.kind) ?? '', list: text(route.query.list) }),
    meta: employer,
  },
  { path: '/rosters/:id', component: RosterPage, props: true },
  { path: '/accounts', component: AccountsPage, meta: admin },
  { path: '/accounts/new', component: NewAccountPage, meta: admin },
  { path: '/accounts/:username', component: AccountPage, props: true, meta: admin },
  { path: '/admin/regions', component: RegionsPage, meta: admin },
  { path: '/admin/clock', component: ClockPage, meta: admin },
  { path: '/forbidden', component: NotFoundPage, props: { forbidden: true }, meta: { open: true } },
  { path: '/:path(.*)*', component: NotFoundPage, meta: { open: true } },
];

const HOMES: Partial<Record<Role, string>> = { CLERK: '/tasks', ADMIN: '/accounts' };

export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
});

router.beforeEach(async (to) => {
  const session = useSession();
  await session.load();
  const account = session.account;
  if (!account) return to.meta.open ? true : { path: '/sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  await Promise.all([useClock().know(), account.region ? useRegion().load(account.region) : undefined]);
  if (account.mustChangePassword && to.path !== '/password' && !to.meta.open) return '/password';
  if (to.path === '/sign-in') return '/';
  const home = HOMES[account.role];
  if (to.path === '/' && home) return home;
  const roles = to.meta.roles as Role[] | undefined;
  return !roles || roles.includes(account.role) ? true : { path: '/forbidden', replace: true };
});
