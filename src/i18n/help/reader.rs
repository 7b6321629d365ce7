/// A chapter that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A part of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// `## …`
    Heading(String),
    /// Lines that follow each other.
    Paragraph(Vec<Span>),
    /// `- …`
    Item(Vec<Span>),
    /// `1. …`, with its number.
    Step(u32, Vec<Span>),
    /// `> …`, what one should not pass over.
    Remark(Vec<Span>),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Plain(String),
    /// `**…**`
    Strong(String),
    /// What is typed as it stands: between backquotes.
    Key(String),
    /// What a key does, by which the keyboard at hand is asked for the key: between backquotes and braces.
    Does(String),
}

/// A line that means nothing here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct Misread {
    /// The line, the first one being 1.
    pub line: usize,
    /// Why.
    pub reason: &'static str,
}

impl Span {
    /// Its words.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Strong(text) | Self::Key(text) | Self::Does(text) => text,
        }
    }
}

impl Page {
    /// The page with the keys of a keyboard in it; where `keys` knows none, what it does stays.
    #[must_use]
    pub fn with_keys(&self, keys: impl Fn(&str) -> Option<String>) -> Self {
        let span = |span: &Span| match span {
            Span::Does(does) => Span::Key(keys(does).unwrap_or_else(|| does.clone())),
            other => other.clone(),
        };
        let filled = |spans: &[Span]| spans.iter().map(span).collect();
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Heading(title) => Block::Heading(title.clone()),
            Block::Paragraph(spans) => Block::Paragraph(filled(spans)),
            Block::Item(spans) => Block::Item(filled(spans)),
            Block::Step(number, spans) => Block::Step(*number, filled(spans)),
            Block::Remark(spans) => Block::Remark(filled(spans)),
        });

        Self { title: self.title.clone(), blocks: blocks.collect() }
    }
}

impl Block {
    /// What is written in it, as one text.
    pub fn text(&self) -> String {
        match self {
            Self::Heading(text) => text.clone(),
            Self::Paragraph(spans) | Self::Item(spans) | Self::Step(_, spans) | Self::Remark(spans) => {
                spans.iter().map(Span::text).collect()
            }
        }
    }
}

/// Reads a chapter. A block goes on over the lines that follow, until an empty one or one that begins another.
pub fn read(text: &str) -> Result<Page, Misread> {
    let mut lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let title = lines.next().and_then(|(line, _)| line.strip_prefix("# ")).map(str::trim);
    let Some(title) = title.filter(|title| !title.is_empty()) else {
        return Err(Misread { line: 1, reason: "a chapter begins with its title, `# …`" });
    };
    let mut page = Page { title: title.to_owned(), blocks: Vec::new() };
    let mut last = 1;
    let mut open: Option<(usize, Kind, String)> = None;
    for (line, number) in text.lines().zip(1..).skip_while(|(line, _)| !line.starts_with("# ")).skip(1) {
        last = number;
        if line.trim().is_empty() {
            page.close(open.take())?;
            continue;
        }
        let (kind, rest) = kind(line.trim());
        match (&mut open, kind) {
            (Some((_, _, words)), Kind::Paragraph) => {
                words.push(' ');
                words.push_str(rest);
            }
            (_, kind) => {
                page.close(open.take())?;
                open = Some((number, kind, rest.to_owned()));
            }
        }
    }
    page.close(open)?;
    if page.blocks.is_empty() {
        return Err(Misread { line: last, reason: "nothing stands under the title" });
    }

    Ok(page)
}

#[derive(Clone, Copy)]
enum Kind {
    Heading,
    Paragraph,
    Item,
    Step(u32),
    Remark,
}

/// What a line begins, and what is left of it.
fn kind(line: &str) -> (Kind, &str) {
    let numbered = line.split_once(". ").and_then(|(number, rest)| Some((number.parse::<u32>().ok()?, rest)));
    let marked = [("## ", Kind::Heading), ("- ", Kind::Item), ("> ", Kind::Remark)]
        .into_iter()
        .find_map(|(mark, kind)| Some((kind, line.strip_prefix(mark)?)));

    match (marked, numbered) {
        (Some(marked), _) => marked,
        (None, Some((number, rest))) => (Kind::Step(number), rest),
        (None, None) => (Kind::Paragraph, line),
    }
}

impl Page {
    fn close(&mut self, open: Option<(usize, Kind, String)>) -> Result<(), Misread> {
        let Some((line, kind, words)) = open else { return Ok(()) };
        let spans = spans(&words).map_err(|reason| Misread { line, reason })?;
        self.blocks.push(match kind {
            Kind::Heading if spans.iter().any(|span| !matches!(span, Span::Plain(_))) => {
                return Err(Misread { line, reason: "a heading has plain words" });
            }
            Kind::Heading => Block::Heading(words),
            Kind::Paragraph => Block::Paragraph(spans),
            Kind::Item => Block::Item(spans),
            Kind::Step(number) => Block::Step(number, spans),
            Kind::Remark => Block::Remark(spans),
        });

        Ok(())
    }
}

fn spans(words: &str) -> Result<Vec<Span>, &'static str> {
    let mut spans = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let begin = rest.find(['*', '`']).unwrap_or(rest.len());
        let (plain, marked) = rest.split_at(begin);
        if plain.contains(['#', '[', ']', '|', '_', '<', '>', '\\']) {
            return Err("a mark that means nothing here");
        }
        if !plain.is_empty() {
            spans.push(Span::Plain(plain.to_owned()));
        }
        let (mark, make): (&str, fn(String) -> Span) = match marked.chars().next() {
            None => break,
            Some('`') => ("`", key),
            _ => ("**", Span::Strong),
        };
        let inside = marked.strip_prefix(mark).and_then(|inside| inside.split_once(mark));
        let Some((inside, after)) = inside.filter(|(inside, _)| !inside.is_empty()) else {
            return Err("a mark that is not closed");
        };
        spans.push(make(inside.to_owned()));
        rest = after;
    }

    Ok(spans)
}

fn key(inside: String) -> Span {
    match inside.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(does) => Span::Does(does.to_owned()),
        None => Span::Key(inside),
    }
}
