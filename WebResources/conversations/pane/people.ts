import { currentUserId } from "../../shared/xrm";
import type { ConversationInfo, PersonInfo } from "../contracts.g";

/** Who can promise something in a conversation. */
export type Person = PersonInfo;

/** To whom a promise that is made can be handed over: each of those who take part, also by the rep. */
export const handOverTo = (conversation: ConversationInfo): Person[] => everybodyIn(conversation);

/** The rep first, whose most promises are, and who promises for nobody else; then who coaches, and who has promised already. */
export function promisersOf(conversation: ConversationInfo): Person[] {
  const { rep } = conversation;
  return rep?.id === currentUserId() ? [rep] : everybodyIn(conversation);
}

function everybodyIn({ rep, manager, coaches, promises }: ConversationInfo): Person[] {
  const promised = promises.map(({ ownerId, ownerName }) => ({ id: ownerId ?? "", name: ownerName }));
  const all = [rep, manager, ...coaches, ...promised].filter((person) => person !== null);
  return [...new Map(all.map((person) => [person.id, person])).values()];
}
