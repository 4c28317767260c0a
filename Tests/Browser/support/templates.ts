import { create, send } from "./webApi";

/** What the browser tests need to know of choices, as numbers on the wire. */
export const questionKind = { text: 104500000, number: 104500001, commitment: 104500005, evidence: 104500006 } as const;
export const answeredBy = { manager: 104500000, rep: 104500001, either: 104500002 } as const;
export const inactive = { statecode: 1, statuscode: 2 };

const Published = 104500000;

export interface Asked {
  prompt: string;
  kind?: number;
  required?: boolean;
  answeredBy?: number;
  column?: string;
}

export interface Template {
  id: string;
  name: string;
  /** By their prompts. */
  questions: Record<string, string>;
}

/** A template with one section, published; for deals, unless said otherwise. */
export async function publishedTemplate(
  name: string,
  questions: Asked[],
  given: Record<string, unknown> = {},
): Promise<Template> {
  const id = await create("coach_templates", {
    coach_name: name,
    coach_model: 104500000,
    coach_type: 104500003,
    coach_process: 104500001,
    coach_version: 1,
    coach_tables: "opportunity",
    ...given,
  });
  const section = await create("coach_templatesections", {
    coach_name: "Discuss",
    coach_order: 1,
    "coach_templateid@odata.bind": `/coach_templates(${id})`,
  });
  const ids: Record<string, string> = {};
  for (const [index, question] of questions.entries()) {
    ids[question.prompt] = await create("coach_questions", {
      coach_prompt: question.prompt,
      coach_kind: question.kind ?? questionKind.text,
      coach_required: question.required ?? false,
      coach_answeredby: question.answeredBy ?? answeredBy.manager,
      coach_order: index + 1,
      ...(question.column !== undefined && { coach_column: question.column }),
      "coach_sectionid@odata.bind": `/coach_templatesections(${section})`,
    });
  }
  await send("PATCH", `coach_templates(${id})`, { statecode: 0, statuscode: Published });
  return { id, name, questions: ids };
}

/** Takes a question out of a published template, as an administrator does. */
export async function takeOut(template: Template, prompt: string): Promise<void> {
  await send("PATCH", `coach_questions(${template.questions[prompt] ?? ""})`, inactive);
}
