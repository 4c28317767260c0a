import { currentUserId } from "../../shared/xrm";
import type { ConversationInfo, PersonInfo } from "../contracts.g";

/** Who can promise something in a conversation. */
export type Person = PersonInfo;

/** The rep first, whose most promises are, and who promises for nobody else; then who coaches, and who has promised already. */
export function promisersOf({ rep, manager, coaches, promises }: ConversationInfo): Person[] {
  if (rep?.id === currentUserId()) return [rep];
  const promised = promises.map(({ ownerId, ownerName }) => ({ id: ownerId ?? "", name: ownerName }));
  const all = [rep, manager, ...coaches, ...promised].filter((person) => person !== null);
  return [...new Map(all.map((person) => [person.id, person])).values()];
}
