import { expect, test } from "vitest";
import { fieldsOf, parseForm } from "./formXml";

const xml = `<form><tabs><tab name="general" id="{1}"><labels><label description="General" languagecode="1033" /></labels><columns>
  <column width="60%"><sections><section name="main" columns="11" showlabel="false"><labels><label description="Main" languagecode="1033" /></labels>
    <rows><row><cell id="{c1}"><labels><label description="Topic" languagecode="1033" /></labels>
      <control id="name" classid="{4273EDBD-AC1D-40d3-9FB2-095C621B552D}" datafieldname="name" disabled="true" /></cell>
      <cell id="{c2}" visible="false" colspan="2"><control id="x" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="hidden" /></cell></row>
      <row /><row><cell id="{c3}" /></row></rows></section></sections></column>
  <column width="40%"><sections><section name="side" columns="1"><rows>
    <row><cell id="{c4}" showlabel="false"><control id="deals" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters>
      <ViewId>{A}</ViewId><RelationshipName>r</RelationshipName><TargetEntityType>opportunity</TargetEntityType></parameters></control></cell></row>
    <row><cell id="{c5}"><control id="notescontrol" classid="{06375649-c143-495e-a496-c962e5b4488e}" /></cell></row>
    <row><cell id="{c6}"><control id="WebResource_board" classid="{9FDF5F91-88b1-47f4-ad53-c11efc01a01d}"><parameters><Url>new_/b.html</Url></parameters></control></cell></row>
  </rows></section></sections></column></columns></tab></tabs>
  <header id="{h}"><rows><row><cell id="{c7}"><control id="header_ownerid" classid="{270BD3DB-D9AF-4782-9025-509E298DEC0A}" datafieldname="ownerid" /></cell></row></rows></header>
  <formLibraries><Library name="new_/form.js" libraryUniqueId="{l}" /></formLibraries>
  <events><event name="onload" application="false"><Handlers><Handler functionName="F.load" libraryName="new_/form.js" enabled="true" passExecutionContext="true" /></Handlers></event></events>
</form>`;

test("a form's tabs, columns and sections keep their order, width and labels", () => {
  const [tab] = parseForm(xml).tabs;
  expect(tab?.label).toBe("General");
  expect(tab?.columns.map((column) => column.width)).toEqual(["60%", "40%"]);
  expect(tab?.columns[0]?.sections[0]).toMatchObject({ name: "main", columns: 2, showLabel: false });
});

test("a cell knows its label, its column and whether it is read-only or hidden", () => {
  const cells = parseForm(xml).tabs[0]?.columns[0]?.sections[0]?.cells;
  expect(cells?.[0]).toMatchObject({
    label: "Topic",
    visible: true,
    control: { kind: "field", field: "name", disabled: true },
  });
  expect(cells?.[1]).toMatchObject({ visible: false, colspan: 2 });
  expect(cells?.[2]?.control).toBeNull();
});

test("subgrid, timeline and web resource are told by their class ids, in any casing", () => {
  const cells = parseForm(xml).tabs[0]?.columns[1]?.sections[0]?.cells;
  expect(cells?.map((cell) => cell.control?.kind)).toEqual(["subgrid", "timeline", "webresource"]);
  expect(cells?.[0]?.control?.parameters.get("RelationshipName")).toBe("r");
});

test("header, libraries and handlers are read", () => {
  const form = parseForm(xml);
  expect(form.libraries).toEqual(["new_/form.js"]);
  expect(form.events[0]).toEqual({
    name: "onload",
    attribute: "",
    handlers: [{ functionName: "F.load", library: "new_/form.js", passContext: true, parameters: [] }],
  });
  expect(fieldsOf(form)).toEqual(["ownerid", "name", "hidden"]);
});
