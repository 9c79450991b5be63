import { queuesFor, type Role } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { homeQueue } from './home-queue.ts';

it.each<[Role[], string]>([
  [['contributor'], 'mine'],
  [['unit_head'], 'sign_off'],
  [['desk_editor'], 'desk'],
  [['department_head'], 'review'],
  [['publishing_officer'], 'publishing'],
  [['director'], 'director'],
])('%s begin at %s', (roles, queue) => expect(homeQueue(queuesFor(new Set(roles)))).toBe(queue));
