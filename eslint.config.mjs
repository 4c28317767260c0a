import js from "@eslint/js";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import tseslint from "typescript-eslint";

// The plug-in's shareable config still has the legacy shape, so its rules are taken one by one.
const powerAppsRules = powerApps.configs.paCheckerHosted.rules;

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/bin/",
      "**/obj/",
      "artifacts/",
      "**/*.g.ts",
      "Solution/",
      "Tests/**/Fixtures/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["WebResources/**/*.{ts,tsx}", "LocalDataverse/Shell/**/*.{ts,tsx}"],
    plugins: { "@microsoft/power-apps": powerApps },
    rules: Object.fromEntries(Object.keys(powerAppsRules).map((rule) => [rule, "error"])),
  },
  {
    files: ["WebResources/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name='useEffect'] CallExpression[callee.property.name='focus']",
          message:
            "Move the focus in useLayoutEffect: useEffect comes a moment later, and what is typed in it is lost.",
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "What people typed is data: let it be a text, not HTML.",
        },
      ],
    },
  },
  {
    // Build and test tools run in Node and talk to a terminal.
    files: ["**/*.mjs", "Tests/Browser/**"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        fetch: "readonly",
        crypto: "readonly",
        setTimeout: "readonly",
        AbortController: "readonly",
      },
    },
    rules: { "no-console": "off" },
  },
);
