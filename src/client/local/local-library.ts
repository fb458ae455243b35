import type {Library} from '../../records/records.ts';

/** The content that ships, loaded when it is first asked for. */
export async function localLibrary(): Promise<Library> {
  const {listIds, loadCourses, loadJobTemplates, loadList, loadScale, scaleIds} =
    await import('../../content/catalogue.ts');
  return {
    findList: async (id) => (listIds.includes(id) ? loadList(id) : undefined),
    findScale: async (id) => (scaleIds.includes(id) ? loadScale(id) : undefined),
    jobTemplatesFor: (list) => loadJobTemplates(list),
    courses: () => loadCourses(),
  };
}
