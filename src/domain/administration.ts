import type {Membership} from './actor.ts';
import type {OrganizationId} from './ids.ts';

/**
 * Whether somebody may register sites, people and placements for an organisation: an administrator there or above it.
 *
 * @param above the organisation's parents
 */
export function mayAdminister(
  memberships: readonly Membership[],
  organization: OrganizationId,
  above: readonly OrganizationId[],
): boolean {
  return memberships.some(
    (it) => it.role === 'administrator' && (it.organization === organization || above.includes(it.organization)),
  );
}
