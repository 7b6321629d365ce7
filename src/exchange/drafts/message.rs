//! The message itself: text, the same as a page that runs in the direction of its language, and what is attached.

use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use super::words::Page;
use super::{About, is_address};
use crate::exchange::lists::file_safe;

/// A message that is not sent yet: Outlook opens a file with `X-Unsent` to be edited. It has no date and no id of its own, and
/// names a sender only where the organiser has an address; the mail program gives what is missing.
pub fn message(page: &Page<'_>, letter: Option<Vec<u8>>) -> Vec<u8> {
    let language = page.voice.i18n.language();
    let paragraphs = page.paragraphs();
    let text = MimePart::new("text/plain", paragraphs.join("\n\n") + "\n").language(language.code());
    let html = MimePart::new("text/html", html(page, &paragraphs)).language(language.code());
    let mut parts = vec![MimePart::new("multipart/alternative", vec![text, html])];

    let calendar = page.voice.calendar.as_ref().filter(|_| page.about == About::Invitation);

    parts.extend(calendar.map(|calendar| {
        let kind = ContentType::new("text/calendar").attribute("charset", "utf-8");

        MimePart::new(kind, calendar.text.as_str()).attachment(page.voice.calendar_file.as_str())
    }));
    parts.extend(letter.map(|letter| {
        let file = format!("{}.pdf", letter_stem(page));
        // Outlook reads the name here, others in the disposition.
        let kind = ContentType::new("application/pdf").attribute("name", file.clone());

        MimePart::new(kind, letter).attachment(file)
    }));

    let mut whole = MimePart::new("multipart/mixed", parts);
    let headers = headers(page);

    whole.headers.splice(0..0, headers.into_iter().map(|(name, value)| (name.into(), value)));

    let mut bytes = Vec::new();

    whole.write_part(&mut bytes);

    bytes
}

fn headers(page: &Page<'_>) -> Vec<(&'static str, HeaderType<'static>)> {
    let organiser = &page.register.organiser;
    let name = page.organiser().to_owned();
    let email = organiser.email.trim().to_owned();
    let to = page.recipient.to.iter().map(|address| Address::new_address(None::<String>, address.clone()));
    let mut headers = vec![("X-Unsent", HeaderType::Raw(Raw::new("1")))];

    if is_address(&email) {
        headers.push(("From", HeaderType::Address(Address::new_address(Some(name), email))));
    }

    headers.push(("To", HeaderType::Address(Address::new_list(to.collect()))));
    headers.push(("Subject", HeaderType::Text(Text::new(page.subject()))));
    headers.push(("MIME-Version", HeaderType::Raw(Raw::new("1.0"))));

    headers
}

/// "Invitation – RC-2026-03", in the language of the message.
fn letter_stem(page: &Page<'_>) -> String {
    let word = match page.about {
        About::Invitation => "leaving-file-draft",
        About::Minutes => "leaving-file-minutes",
    };
    let (word, code) = (page.voice.i18n.t(word), page.meeting.details.code.as_str());

    file_safe(&if code.is_empty() { word } else { format!("{word}-{code}") })
}

/// A text without a direction of its own is shown from the left: an Arabic one would be torn.
fn html(page: &Page<'_>, paragraphs: &[String]) -> String {
    let language = page.voice.i18n.language();
    let direction = if language.direction().is_rtl() { "rtl" } else { "ltr" };
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let body: String =
        paragraphs.iter().map(|it| format!("<p>{}</p>\r\n", escaped(it).replace('\n', "<br>\r\n"))).collect();

    format!(
        "<!DOCTYPE html>\r\n<html lang=\"{code}\" dir=\"{direction}\">\r\n<head><meta charset=\"utf-8\"></head>\r\n\
         <body dir=\"{direction}\">\r\n{body}</body>\r\n</html>\r\n",
        code = language.code()
    )
}
