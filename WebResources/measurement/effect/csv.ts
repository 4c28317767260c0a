import type { CoachingEffect, EffectRate } from "../contracts.g";
import { csv, type Field } from "../../shared/csv";
import { text } from "../../shared/text";
import { begunOf } from "./People";
import { kinds } from "./sentences";
import * as strings from "./strings";

const rate = ({ amount, weight, raw, shrunk }: EffectRate): Field[] => [amount, weight, raw, shrunk];

const side = (name: string): string[] => [`${name}, amount`, `${name}, of`, name, `${name}, weighed`];

/** One line for each person and outcome. */
export const peopleCsv = ({ outcomes }: CoachingEffect): string =>
  csv([
    [
      text(strings.coachingEffect),
      text(strings.effectPerson),
      text(strings.begunColumn),
      ...side(text(strings.beforeColumn)),
      ...side(text(strings.afterColumn)),
      text(strings.comparedMonths),
    ],
    ...outcomes.flatMap((outcome) =>
      outcome.people.map((person): Field[] => [
        text(kinds[outcome.kind].title),
        person.name,
        begunOf(person),
        ...rate(person.before),
        ...rate(person.after),
        person.compared,
      ]),
    ),
  ]);
