import { sendChangeSet } from "../../shared/changeSet";
import {
  coach_answerer,
  coach_coachingmodel,
  coach_coachingprocess,
  coach_coachingtype,
  coach_question,
  coach_questionkind,
  coach_template,
  coach_template_statecode,
  coach_template_statuscode,
  coach_templatesection,
  type coach_question_row,
  type coach_template_row,
  type coach_templatesection_row,
} from "../../shared/model.g";
import { readRows } from "../../shared/rows";
import { send } from "../../shared/webApi";
import { xrm } from "../../shared/xrm";
import type { TemplateFindingInfo } from "../contracts.g";
import { changesOf, headRow } from "./changes";
import type { Design, Head, Question, Section, Standing } from "./design";

export interface Loaded {
  standing: Standing;
  design: Design;
}

const split = (typed: string | null | undefined): string[] =>
  (typed ?? "")
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");

const headOf = (row: coach_template_row): Head => ({
  name: row.coach_name ?? "",
  model: row.coach_model ?? coach_coachingmodel.Custom,
  type: row.coach_type ?? coach_coachingtype.Strategic,
  process: row.coach_process ?? coach_coachingprocess.Opportunity,
  gap: row.coach_gap ?? null,
  minutes: row.coach_minutes ?? null,
  description: row.coach_description ?? "",
  tables: split(row.coach_tables),
  stages: split(row.coach_stages).map(Number),
});

const questionOf = (row: coach_question_row): Question => ({
  id: row.coach_questionid ?? "",
  prompt: row.coach_prompt ?? "",
  help: row.coach_help ?? "",
  kind: row.coach_kind ?? coach_questionkind.Text,
  required: row.coach_required === true,
  answeredBy: row.coach_answeredby ?? coach_answerer.Manager,
  choices: row.coach_choices ?? "",
  column: row.coach_column ?? "",
});

/** The template as it is stored; what was taken out of it is not asked, and not shown. */
export async function readTemplate(id: string): Promise<Loaded> {
  const of = `_coach_templateid_value eq ${id}`;
  const [row, sections, questions] = await Promise.all([
    readRow(id),
    readRows<coach_templatesection_row>(
      coach_templatesection.logicalName,
      `?$select=coach_name,coach_help,coach_order&$orderby=coach_order,coach_name&$filter=${of} and statecode eq 0`,
    ),
    readRows<coach_question_row>(
      coach_question.logicalName,
      `?$select=coach_prompt,coach_help,coach_kind,coach_required,coach_answeredby,coach_choices,coach_column,coach_order,_coach_sectionid_value&$orderby=coach_order,coach_prompt&$filter=coach_sectionid/_coach_templateid_value eq ${id} and statecode eq 0`,
    ),
  ]);
  return {
    standing: {
      id,
      version: row.coach_version ?? 1,
      status: row.statuscode ?? coach_template_statuscode.Draft,
      revises: await versionOf(row._coach_revisionofid_value),
    },
    design: {
      head: headOf(row),
      sections: sections.map((section): Section => ({
        id: section.coach_templatesectionid ?? "",
        name: section.coach_name ?? "",
        help: section.coach_help ?? "",
        questions: questions
          .filter((question) => question._coach_sectionid_value === section.coach_templatesectionid)
          .map(questionOf),
      })),
    },
  };
}

async function readRow(id: string): Promise<coach_template_row> {
  return (await xrm().WebApi.retrieveRecord(
    coach_template.logicalName,
    id,
    "?$select=coach_name,coach_model,coach_type,coach_process,coach_gap,coach_minutes,coach_description,coach_tables,coach_stages,coach_version,statuscode,_coach_revisionofid_value",
  )) as coach_template_row;
}

async function versionOf(id: string | null | undefined): Promise<number | null> {
  if (id === null || id === undefined) return null;
  const [row] = await readRows<coach_template_row>(
    coach_template.logicalName,
    `?$select=coach_version&$filter=coach_templateid eq ${id}`,
  );
  return row?.coach_version ?? null;
}

/** All that differs in one change set: it is written as a whole or not at all. */
export async function save(id: string, before: Design, now: Design): Promise<void> {
  const changes = changesOf(id, before, now);
  if (changes.length > 0) await sendChangeSet(changes);
}

export async function check(id: string): Promise<TemplateFindingInfo[]> {
  const { Findings } = await send<{ Findings: string }>("GET", `coach_CheckTemplate(TemplateId=@id)?@id=${id}`);
  return JSON.parse(Findings) as TemplateFindingInfo[];
}

/** A template with one section and one question, to begin with; answers its id. */
export async function create(head: Head, section: string, prompt: string): Promise<string> {
  const { coach_templateid: id = "" } = await send<coach_template_row>("POST", coach_template.entitySetName, {
    ...headRow(head),
    coach_version: 1,
  }).then((row) => ({ coach_templateid: row.coach_templateid ?? "" }));
  const empty: Design = { head, sections: [] };
  const question: Question = { ...questionOf({}), id: crypto.randomUUID(), prompt, required: true };
  await save(id, empty, {
    head,
    sections: [{ id: crypto.randomUUID(), name: section, help: "", questions: [question] }],
  });
  return id;
}

const become = (id: string, statecode: coach_template_statecode, statuscode: coach_template_statuscode) =>
  send("PATCH", `${coach_template.entitySetName}(${id})`, { statecode, statuscode });

export const publish = (id: string) => become(id, coach_template_statecode.Active, coach_template_statuscode.Published);

export const retire = (id: string) => become(id, coach_template_statecode.Inactive, coach_template_statuscode.Retired);

export const revise = async (id: string): Promise<string> =>
  (await send<{ RevisionId: string }>("POST", "coach_ReviseTemplate", { TemplateId: id })).RevisionId;

export const duplicate = async (id: string): Promise<string> =>
  (await send<{ CopyId: string }>("POST", "coach_DuplicateTemplate", { TemplateId: id })).CopyId;

export const takeIn = async (file: string): Promise<string> =>
  (await send<{ TemplateId: string }>("POST", "coach_ImportTemplate", { Document: file })).TemplateId;

/** The file, laid out for people. */
export async function written(id: string): Promise<string> {
  const { Document } = await send<{ Document: string }>("GET", `coach_ExportTemplate(TemplateId=@id)?@id=${id}`);
  return `${JSON.stringify(JSON.parse(Document), null, 2)}\n`;
}
