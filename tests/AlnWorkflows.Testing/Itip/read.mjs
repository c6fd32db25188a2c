// Reads mails (.eml) and calendars (.ics) named on the command line after the file it writes what it found to, as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import ICAL from "ical.js";
import PostalMime from "postal-mime";

const text = (property) => (property === null ? null : String(property));

function calendar(name) {
  const root = new ICAL.Component(ICAL.parse(readFileSync(name, "utf8")));
  for (const zone of root.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  return {
    method: root.getFirstPropertyValue("method"),
    events: root.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: text(component.getFirstPropertyValue("status")),
        summary: event.summary,
        description: event.description,
        location: event.location,
        url: text(component.getFirstPropertyValue("url")),
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        organizer: event.organizer,
        attendees: event.attendees.map((attendee) => attendee.getFirstValue()),
      };
    }),
  };
}

async function mail(name) {
  const parsed = await PostalMime.parse(readFileSync(name), { attachmentEncoding: "base64" });
  return {
    messageId: parsed.messageId,
    from: parsed.from.address,
    fromName: parsed.from.name,
    to: parsed.to.map((to) => to.address),
    replyTo: (parsed.replyTo ?? []).map((to) => to.address),
    subject: parsed.subject,
    text: parsed.text,
    html: parsed.html,
    parts: parsed.attachments.map((part) => ({
      mimeType: part.mimeType,
      fileName: part.filename,
      disposition: part.disposition,
      method: part.method ?? null,
      content: Buffer.from(part.content, "base64").toString("utf8"),
    })),
  };
}

const found = [];
for (const name of process.argv.slice(3)) {
  found.push(name.endsWith(".ics") ? { name, calendar: calendar(name) } : { name, mail: await mail(name) });
}
writeFileSync(process.argv[2], JSON.stringify(found));
