interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  onChoose(day: string | undefined): void
}

/** A calendar day: the same choice as in a chart, for a keyboard. */
export function DayField({ label, value, onChoose }: DayFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      />
    </label>
  )
}
