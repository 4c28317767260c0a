import type { DrillInfo, RehearsalInfo, SkillInfo } from "../contracts.g";

/** What of somebody's practice is looked at. */
export type View =
  | { at: "everything" }
  | { at: "skill"; skillId: string }
  | { at: "meeting"; meetingId: string }
  | { at: "rehearsal"; meeting: RehearsalInfo; skill: SkillInfo; drill: DrillInfo };

export const everything: View = { at: "everything" };

/** What the link that led here names. */
export function asked(data: URLSearchParams): View {
  const skillId = data.get("skill");
  const meetingId = data.get("meeting");
  if (meetingId !== null) return { at: "meeting", meetingId };
  return skillId === null ? everything : { at: "skill", skillId };
}

/** The control that leads to it, where whoever comes back goes on. */
export function openerOf(view: View): string | undefined {
  switch (view.at) {
    case "skill":
      return `skill-${view.skillId}`;
    case "meeting":
      return `meeting-${view.meetingId}`;
    case "rehearsal":
      return `rehearse-${view.meeting.appointmentId}`;
    default:
      return undefined;
  }
}
