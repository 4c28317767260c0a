namespace Rdl.Html;

/// <summary>The style sheet of the page around a report, and of what a report itself does not say.</summary>
internal static class Looks
{
    public const string Of = """
        :root { color-scheme: light; font-family: "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif; font-size: 10pt; color: #242424; background: #fff; }
        body { margin: 0; }
        main { padding: 1rem 1.5rem 3rem; max-width: 72rem; margin: 0 auto; }
        h1, h2 { margin: .25rem 0; font-weight: 600; }
        h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 1rem; }
        hr { border: 0; border-top: 1px solid #8a8a8a; margin: .5rem 0; }
        .box { margin: .25rem 0; overflow-wrap: anywhere; }
        .line { display: block; }
        .beside { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
        .beside > div { min-width: 12rem; }
        .part { margin: 0 0 1.5rem; }
        .wide { overflow-x: auto; }
        .wide:focus-visible, a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 2px solid #0f6cbd; outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; min-width: 34rem; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; font-weight: inherit; border-bottom: 1px solid #d1d1d1; }
        thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1px solid #616161; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .map ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: .5rem 0 1rem; padding: 0; }
        .map a { color: #0f548c; }
        .running p { margin: 0; color: #424242; font-size: 8pt; }
        .asked { background: #f5f5f5; border-bottom: 1px solid #d1d1d1; padding: 1rem 1.5rem; }
        .asked h2 { margin: 0 0 .5rem; }
        .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem 1rem; align-items: start; }
        .fields label { display: block; }
        .fields > div > label { font-weight: 600; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; } legend { font-weight: 600; padding: 0; }
        .choices { max-height: 8rem; overflow-y: auto; background: #fff; border: 1px solid #8a8a8a; border-radius: .25rem; padding: .25rem .5rem; }
        .fields input:not([type=checkbox]), select { box-sizing: border-box; width: 100%; min-height: 2rem; padding: .25rem .5rem; font: inherit; color: inherit; background: #fff; border: 1px solid #8a8a8a; border-radius: .25rem; }
        .commands { display: flex; gap: .5rem; margin: .75rem 0 0; }
        button { min-height: 2rem; padding: .25rem .75rem; font: inherit; font-weight: 600; color: #242424; background: #fff; border: 1px solid #8a8a8a; border-radius: .25rem; cursor: pointer; }
        button[type=submit] { color: #fff; background: #0f6cbd; border-color: #0f6cbd; }
        .problem { color: #a4262c; margin: .75rem 0 0; }
        @media print {
          .asked, .map, .running { display: none; }
          main { padding: 0; max-width: none; }
          .new-page { break-before: page; }
          .wide { overflow: visible; }
          table { min-width: 0; }
          tr, .box { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        @media (forced-colors: active) { th, td, .choices { border-color: CanvasText; } }

        """;
}
