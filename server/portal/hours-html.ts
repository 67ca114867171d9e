import { type Html, html } from '../platform/html.ts'
import { type DayPart, dayParts } from '../stops/preferred-hours.ts'
import { says } from './says.ts'
import type { Shown } from './shown.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const parts = Object.keys(dayParts) as DayPart[]

/** When the person likes to be called, by parts of each day; none pressed is any lawful hour. */
export function hoursHtml({ mine, locale, path, formSecret }: Shown): Html {
  const { notMe: say } = says(locale)
  const rows = days.map(
    (day) => html`<fieldset><legend>${say.days[day]}</legend>
${parts.map(
  (part) =>
    html`<label><input type="checkbox" name="${day}-${part}" value="on"${
      mine.dayParts.includes(`${day}-${part}`) ? html` checked` : ''
    }> ${say.parts[part]}</label>`,
)}</fieldset>`,
  )
  return html`<h2>${say.hours}</h2><p>${say.hoursHelp}</p>
<details><summary>${say.day}</summary><form action="${path}/hours" method="post">
<input type="hidden" name="key" value="${formSecret}">${rows}
<p><button class="quiet">${say.hoursButton}</button></p></form></details>`
}
