const escape = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The RESX web resource a translator copies to Coaching.{language}.resx: Dynamics and the panels read the same file. */
export function toResx(strings) {
  const data = Object.entries(strings).map(
    ([name, value]) =>
      `  <data name="${escape(name)}" xml:space="preserve">\n    <value>${escape(value)}</value>\n  </data>`,
  );
  const header = (name, value) => `  <resheader name="${name}">\n    <value>${value}</value>\n  </resheader>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<root>",
    header("resmimetype", "text/microsoft-resx"),
    header("version", "2.0"),
    header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
    header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"),
    ...data,
    "</root>",
    "",
  ].join("\n");
}
