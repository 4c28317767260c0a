import type { Collection } from "./types";

/** The client API's collections: get all, by name, or by index. */
export function collectionOf<T>(items: T[], nameOf: (item: T) => string): Collection<T> {
  function get(): T[];
  function get(key: string | number): T | null;
  function get(key?: string | number): T[] | T | null {
    if (key === undefined) return [...items];
    return (typeof key === "number" ? items[key] : items.find((item) => nameOf(item) === key)) ?? null;
  }
  return { get, forEach: (visit) => items.forEach(visit), getLength: () => items.length };
}
