export { bagMark, bagName, bagOf, type BagEntry } from './bag.ts';
export { digestsOf, sha512Of, type Digests } from './digests.ts';
export { importObject } from './import-object.ts';
export { objectRoots, storyAt } from './list-objects.ts';
export { openObject, type FoundObject } from './open-object.ts';
export { archiveIn, keyOf, rootOfStory, textAt, type ArchivePlace } from './place.ts';
export { readEditions, type KeptEdition, type KeptOriginal } from './read-editions.ts';
export { selectStories } from './select-stories.ts';
export { verifyObject, verifyRoot } from './verify-object.ts';
export {
  finishVersion,
  writeStorageRoot,
  writeVersion,
  type VersionSource,
  type VersionToWrite,
} from './write-version.ts';
