interface Props {
  name: string;
  value: string;
  /** What is off about it. */
  flag?: string | undefined;
}

/** One fact in a list of them. */
export function Fact({ name, value, flag }: Props) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {flag !== undefined && <strong class="bad"> ⚑ {flag}</strong>}
      </dd>
    </div>
  );
}
