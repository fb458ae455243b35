/** The bare rating's words. It carries both languages itself (see `elements/rating`), so they stay this few. */
export const rating = () => ({
  label: 'Level',
  required: 'Choose a level to go on.',
});
