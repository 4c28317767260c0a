import { may } from "../webapi/access";
import type { Area, Need, SubArea } from "./sitemap";

/** The site map as it is for this user: what one may not read, or what asks for more than one may, is left out. */
export async function allowedAreas(areas: Area[], has: typeof may = may): Promise<Area[]> {
  const isAllowed = async ({ target, privileges }: SubArea) => {
    const needs: Need[] =
      target.kind === "table" ? [...privileges, { table: target.table, right: "Read" }] : privileges;
    const answers = await Promise.all(needs.map(({ right, table }) => has(right, table)));
    return answers.every(Boolean);
  };
  const groupsOf = (area: Area) =>
    Promise.all(
      area.groups.map(async (group) => {
        const allowed = await Promise.all(group.subAreas.map(isAllowed));
        return { ...group, subAreas: group.subAreas.filter((_, index) => allowed[index]) };
      }),
    );
  const all = await Promise.all(areas.map(async (area) => ({ ...area, groups: await groupsOf(area) })));
  return all
    .map((area) => ({ ...area, groups: area.groups.filter(({ subAreas }) => subAreas.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}
