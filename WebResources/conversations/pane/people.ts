import { bareId, currentUserId } from "../../shared/xrm";
import type { ConversationInfo, PersonInfo } from "../contracts.g";

/** Who can promise something in a conversation. */
export type Person = PersonInfo;

/** The rep first, whose most promises are, and who promises for nobody else; then who coaches, and who has promised already. */
export function promisersOf({ rep, manager, coaches, promises }: ConversationInfo): Person[] {
  const found = new Map<string, Person>();
  const add = (id: string, name: string) => found.set(bareId(id), { id: bareId(id), name });
  if (rep) add(rep.id, rep.name);
  if (found.has(currentUserId())) return [...found.values()];
  for (const { id, name } of [...(manager ? [manager] : []), ...coaches]) add(id, name);
  for (const { ownerId, ownerName } of promises) if (ownerId !== null) add(ownerId, ownerName);
  return [...found.values()];
}
