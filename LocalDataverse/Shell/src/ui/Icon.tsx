// Own line icons on a 16-pixel grid; drawn with the text's colour, so they survive forced colours.
const paths = {
  add: "M8 2.5v11M2.5 8h11",
  delete: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9",
  refresh: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3",
  save: "M3 3h8l2 2v8H3zM5.5 3v3.5h5V3M5.5 13V9.5h5V13",
  saveClose: "M3 3h8l2 2v8H3zM5.5 8.5l2 2 3.5-4",
  check: "M3 8.5l3.2 3.2L13 5",
  close: "M4 4l8 8M12 4l-8 8",
  assign: "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-3 2-4.5 4.5-4.5M9 11.5h5M12 9.5l2 2-2 2",
  person: "M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.5 14c0-3 2.3-4.5 5.5-4.5s5.5 1.5 5.5 4.5",
  account: "M3 14V2.500h6V14M9 6.500h4V14M2 14h12M5 5h2M5 8h2M5 11h2M11 9h.01M11 11.500h.01",
  deal: "M2 8.500l3-4 3 1.500 3-1.500 3 4M3.500 8l4 4.500 1 .500 4-4.500M8 6L6.500 8c.5.9 1.500.9 2.500-.5l3 2.500",
  lead: "M2 3h12L9.5 8.500v4L6.500 14V8.500z",
  settings:
    "M2 4.5h7M12 4.5h2M9 4.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M2 11.5h2M7 11.5h7M4 11.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0",
  bell: "M4 11V7a4 4 0 0 1 8 0v4l1.2 1.5H2.8zM6.5 12.5a1.5 1.5 0 0 0 3 0",
  menu: "M2 4h12M2 8h12M2 12h12",
  apps: "M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z",
  more: "M2.500 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.500 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12.500 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  left: "M10 4L6 8l4 4",
  right: "M6 4l4 4-4 4",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14",
  table: "M2 3h12v10H2zM2 6.5h12M6 6.5V13",
  page: "M4 2h5l3 3v9H4zM9 2v3h3",
  board: "M2 13.5h12M4 11V7M8 11V3M12 11V9",
  phone:
    "M4 2.5l2 .5.5 2.5L5 7c.8 1.7 2.3 3.2 4 4l1.5-1.5L13 10l.5 2c-.3 1-1 1.5-2 1.5C7 13 3 9 2.5 4.500c0-1 .5-1.700 1.500-2z",
  task: "M2.500 3h11v10h-11zM5 8l2 2 4-4",
  calendar: "M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3",
  mail: "M2 4h12v8.500H2zM2 4.500l6 4.500 6-4.500",
  note: "M3 2.500h10v8l-3 3H3zM10 13.500v-3h3M5.500 6h5M5.500 8.500h3",
  activity: "M2 8h3l2-5 2.500 10 2-5H14",
  won: "M4 2.500h8v4a4 4 0 0 1-8 0zM8 10.500v2M5 13.500h6M4 4H2v1.500a2 2 0 0 0 2 2M12 4h2v1.500a2 2 0 0 1-2 2",
  lost: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM4 4l8 8",
  activate: "M8 2v6M4.500 4.500a5 5 0 1 0 7 0",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.500V11M8 5h.01",
  warning: "M8 2.500l6 11H2zM8 7v3M8 12h.01",
  error: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6 6l4 4M10 6l-4 4",
  success: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.500 8l2 2 3.500-4",
  command: "M3 5h10M3 8h10M3 11h6",
};

export type IconName = keyof typeof paths;

/** A decorative icon; the words beside it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A web resource as an icon, or one of our own when there is none. */
export function ResourceIcon({ resource, fallback }: { resource: string; fallback: IconName }) {
  if (!resource) return <Icon name={fallback} />;
  return <img class="icon" src={`/WebResources/${resource}`} alt="" width="16" height="16" />;
}
