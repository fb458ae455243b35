import {
  listIds,
  loadCourses,
  loadJobTemplates,
  loadList,
  loadScale,
  scaleIds,
} from 'workplace-mentoring/content/catalogue';
import type {Library} from 'workplace-mentoring/records';

/** The content that ships with the package, loaded once. */
export const shippedLibrary: Library = {
  async findList(id) {
    return listIds.includes(id) ? loadList(id) : undefined;
  },
  async findScale(id) {
    return scaleIds.includes(id) ? loadScale(id) : undefined;
  },
  jobTemplatesFor: (list) => loadJobTemplates(list),
  courses: () => loadCourses(),
};
