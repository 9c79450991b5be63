import { createBrowserRouter, Navigate } from 'react-router-dom';
import { ScreenError } from './components/screen-error.tsx';
import { HomeRedirect } from './scenes/queue/home-redirect.tsx';
import { QueueScene } from './scenes/queue/queue-scene.tsx';
import { NotFoundScene } from './scenes/shell/not-found-scene.tsx';
import { Shell } from './scenes/shell/shell.tsx';

/** The screens by address. What is not needed to see a list is loaded when it is. */
export const createRouter = (): ReturnType<typeof createBrowserRouter> =>
  createBrowserRouter([
    {
      element: <Shell />,
      children: [
        {
          errorElement: <ScreenError />,
          children: [
            { index: true, element: <HomeRedirect /> },
            { path: 'queues/:queue', element: <QueueScene /> },
            {
              path: 'notifications',
              lazy: async () => ({
                Component: (await import('./scenes/notifications/notifications-scene.tsx'))
                  .NotificationsScene,
              }),
            },
            {
              path: 'thong-bao/cai-dat',
              lazy: async () => ({
                Component: (await import('./scenes/notice-settings/notice-settings-scene.tsx'))
                  .NoticeSettingsScene,
              }),
            },
            {
              path: 'he-thong/thu',
              lazy: async () => ({ Component: (await import('./scenes/mails/mails-scene.tsx')).MailsScene }),
            },
            {
              path: 'kenh',
              lazy: async () => ({
                Component: (await import('./scenes/channels/channels-scene.tsx')).ChannelsScene,
              }),
            },
            {
              path: 'gop-y',
              lazy: async () => ({
                Component: (await import('./scenes/feedback/feedback-scene.tsx')).FeedbackScene,
              }),
            },
            {
              path: 'stories/:id',
              lazy: async () => ({ Component: (await import('./scenes/story/story-scene.tsx')).StoryScene }),
            },
            {
              path: 'stories/:id/versions',
              lazy: async () => ({
                Component: (await import('./scenes/versions/versions-scene.tsx')).VersionsScene,
              }),
            },
            {
              path: 'stories/:id/preview',
              lazy: async () => ({
                Component: (await import('./scenes/preview/preview-scene.tsx')).PreviewScene,
              }),
            },
            {
              path: 'stories/:id/loudspeaker',
              lazy: async () => ({
                Component: (await import('./scenes/loudspeaker/loudspeaker-scene.tsx')).LoudspeakerScene,
              }),
            },
            {
              path: 'stories/:id/suggestions',
              lazy: async () => ({
                Component: (await import('./scenes/suggestions/suggestions-scene.tsx')).SuggestionsScene,
              }),
            },
            {
              path: 'stories/:id/suggest',
              lazy: async () => ({
                Component: (await import('./scenes/suggest/suggest-scene.tsx')).SuggestScene,
              }),
            },
            {
              // One route for new and old stories: the first save of a new one changes the address, not the screen.
              path: 'write/:id?',
              lazy: async () => ({ Component: (await import('./scenes/write/write-scene.tsx')).WriteScene }),
            },
            {
              path: 'len-kenh',
              lazy: async () => ({
                Component: (await import('./scenes/console/console-scene.tsx')).ConsoleScene,
              }),
            },
            {
              path: 'lich',
              lazy: async () => ({
                Component: (await import('./scenes/calendar/calendar-scene.tsx')).CalendarScene,
              }),
            },
            {
              path: 'tu-lieu',
              lazy: async () => ({
                Component: (await import('./scenes/library/library-scene.tsx')).LibraryScene,
              }),
            },
            {
              path: 'tu-lieu/su-co',
              lazy: async () => ({
                Component: (await import('./scenes/library/failures-scene.tsx')).FailuresScene,
              }),
            },
            {
              path: 'tu-lieu/:id',
              lazy: async () => ({ Component: (await import('./scenes/asset/asset-scene.tsx')).AssetScene }),
            },
            {
              path: 'dong-y',
              lazy: async () => ({
                Component: (await import('./scenes/consents/consents-scene.tsx')).ConsentsScene,
              }),
            },
            {
              path: 'quy-tac',
              lazy: async () => ({
                Component: (await import('./scenes/settings/remark-settings-scene.tsx')).RemarkSettingsScene,
              }),
            },
            {
              path: 'don-vi',
              lazy: async () => ({ Component: (await import('./scenes/units/units-scene.tsx')).UnitsScene }),
            },
            {
              path: 'nguoi-dung',
              lazy: async () => ({
                Component: (await import('./scenes/people/people-scene.tsx')).PeopleScene,
              }),
            },
            {
              path: 'nguoi-dung/nhap',
              lazy: async () => ({
                Component: (await import('./scenes/people-import/import-scene.tsx')).ImportScene,
              }),
            },
            {
              path: 'phan-luong',
              lazy: async () => ({
                Component: (await import('./scenes/routes/routes-scene.tsx')).RoutesScene,
              }),
            },
            {
              path: 'tai-khoan',
              lazy: async () => ({
                Component: (await import('./scenes/account/account-scene.tsx')).AccountScene,
              }),
            },
            // An address from before, kept for bookmarks.
            { path: 'quan-tri/tai-khoan', element: <Navigate to="/nguoi-dung" replace /> },
            {
              path: 'xac-thuc-hai-buoc',
              lazy: async () => ({
                Component: (await import('./scenes/settings/factor-roles-scene.tsx')).FactorRolesScene,
              }),
            },
            {
              path: 'uy-quyen',
              lazy: async () => ({
                Component: (await import('./scenes/delegations/delegations-scene.tsx')).DelegationsScene,
              }),
            },
            {
              path: 'muc-tieu',
              lazy: async () => ({
                Component: (await import('./scenes/settings/stage-targets-scene.tsx')).StageTargetsScene,
              }),
            },
            {
              path: 'kho-luu-tru',
              lazy: async () => ({
                Component: (await import('./scenes/archive/archive-scene.tsx')).ArchiveScene,
              }),
            },
            {
              path: 'nhat-ky',
              lazy: async () => ({
                Component: (await import('./scenes/record/record-scene.tsx')).RecordScene,
              }),
            },
            {
              path: 'tim',
              lazy: async () => ({
                Component: (await import('./scenes/search/search-scene.tsx')).SearchScene,
              }),
            },
            { path: '*', element: <NotFoundScene /> },
          ],
        },
      ],
    },
  ]);
