export { createArchive, type ArchiveDeps } from './archive.ts';
