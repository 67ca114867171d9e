import type { FastifyReply } from 'fastify'

/** A file that a calendar opens; nobody in between keeps it. */
export const sendCalendar = (reply: FastifyReply, calendar: string) =>
  reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="visita.ics"')
    .header('cache-control', 'private, no-store')
    .send(calendar)
