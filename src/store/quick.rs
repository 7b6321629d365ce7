//! Reads the RON that this program writes, several times as fast as a parser of all that RON can be.
//!
//! It knows no comments, no names of structs, no numbers but plain ones, and no value that nobody asked for. Whatever it does
//! not know it leaves to the `ron` crate, which then says what is right: so this one can only be quicker, not different.

mod compound;

use std::borrow::Cow;
use std::fmt;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Visitor};

use compound::{Fields, Items, Pairs, Variant};

/// The value of a text.
pub(super) fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    let mut reader = Reader { text, at: 0 };
    let value = T::deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));

    value.or_else(|Unknown| ron::from_str(text))
}

/// Something that this reader does not know.
#[derive(Debug)]
struct Unknown;

type Outcome<T> = Result<T, Unknown>;

struct Reader<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Reader<'de> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Whether this byte comes next, after space; then it is passed.
    fn passes(&mut self, byte: u8) -> bool {
        self.skip_space();
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);

        there
    }

    fn expect(&mut self, byte: u8) -> Outcome<()> {
        if self.passes(byte) { Ok(()) } else { Err(Unknown) }
    }

    fn end(&mut self) -> Outcome<()> {
        self.skip_space();

        if self.at == self.text.len() { Ok(()) } else { Err(Unknown) }
    }

    /// What lies between here and the first byte that is not such a one.
    fn take_while(&mut self, of: fn(u8) -> bool) -> &'de str {
        let start = self.at;
        while self.peek().is_some_and(of) {
            self.at += 1;
        }

        self.text.get(start..self.at).unwrap_or_default()
    }

    fn word(&mut self) -> Outcome<&'de str> {
        self.skip_space();
        let word = self.take_while(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let begins = word.as_bytes().first().is_some_and(|byte| !byte.is_ascii_digit());

        if begins { Ok(word) } else { Err(Unknown) }
    }

    fn number<T: std::str::FromStr>(&mut self) -> Outcome<T> {
        self.skip_space();
        let digits = self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'));
        let begins = digits.as_bytes().first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'-');
        if !begins {
            return Err(Unknown);
        }

        digits.parse().map_err(|_| Unknown)
    }

    fn string(&mut self) -> Outcome<Cow<'de, str>> {
        self.expect(b'"')?;
        let start = self.at;
        self.pass_plain()?;
        let plain = self.text.get(start..self.at).ok_or(Unknown)?;
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut string = plain.to_owned();
        loop {
            // Here stands a quote or a backslash.
            self.at += 1;
            if self.text.as_bytes().get(self.at - 1) == Some(&b'"') {
                return Ok(Cow::Owned(string));
            }
            string.push(self.escaped()?);
            let start = self.at;
            self.pass_plain()?;
            string.push_str(self.text.get(start..self.at).ok_or(Unknown)?);
        }
    }

    /// Passes all up to the next quote or backslash.
    fn pass_plain(&mut self) -> Outcome<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).ok_or(Unknown)?;

        Ok(())
    }

    fn escaped(&mut self) -> Outcome<char> {
        let byte = self.peek().ok_or(Unknown)?;
        self.at += 1;
        match byte {
            b'n' => Ok('\n'),
            b't' => Ok('\t'),
            b'r' => Ok('\r'),
            b'0' => Ok('\0'),
            b'"' | b'\'' | b'\\' => Ok(char::from(byte)),
            b'u' if self.peek() == Some(b'{') => {
                self.at += 1;
                let digits = self.take_while(|byte| byte.is_ascii_hexdigit());
                let code = u32::from_str_radix(digits, 16).map_err(|_| Unknown)?;
                if self.peek() != Some(b'}') {
                    return Err(Unknown);
                }
                self.at += 1;

                char::from_u32(code).ok_or(Unknown)
            }
            _ => Err(Unknown),
        }
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident,)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
            visitor.$visit(self.number()?)
        }
    )+};
}

macro_rules! unknown {
    ($($method:ident($($argument:ty),*),)+) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Outcome<V::Value> {
            Err(Unknown)
        }
    )+};
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Unknown;

    numbers! {
        deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32, deserialize_u64 visit_u64,
    }

    unknown! {
        deserialize_any(), deserialize_ignored_any(), deserialize_identifier(), deserialize_f32(), deserialize_f64(),
        deserialize_char(), deserialize_bytes(), deserialize_byte_buf(), deserialize_unit_struct(&'static str),
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        match self.word()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Unknown),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        match self.word()? {
            "None" => visitor.visit_none(),
            "Some" => {
                self.expect(b'(')?;
                let value = visitor.visit_some(&mut *self)?;
                self.expect(b')')?;

                Ok(value)
            }
            _ => Err(Unknown),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        self.expect(b'(')?;
        self.expect(b')')?;

        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Outcome<V::Value> {
        self.expect(b'(')?;
        let value = visitor.visit_newtype_struct(&mut *self)?;
        self.expect(b')')?;

        Ok(value)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        self.expect(b'[')?;
        let value = visitor.visit_seq(Items::new(self, b']'))?;
        self.expect(b']')?;

        Ok(value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Outcome<V::Value> {
        self.expect(b'(')?;
        let value = visitor.visit_seq(Items::new(self, b')'))?;
        self.passes(b',');
        self.expect(b')')?;

        Ok(value)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Outcome<V::Value> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        self.expect(b'{')?;
        let value = visitor.visit_map(Pairs::new(self))?;
        self.expect(b'}')?;

        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Outcome<V::Value> {
        self.expect(b'(')?;
        let value = visitor.visit_map(Fields::new(self))?;
        self.expect(b')')?;

        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Outcome<V::Value> {
        visitor.visit_enum(Variant(self))
    }
}

/// A word in the place of a name.
fn named<'de, S: DeserializeSeed<'de>>(seed: S, word: &'de str) -> Outcome<S::Value> {
    seed.deserialize(BorrowedStrDeserializer::new(word))
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not understood at once")
    }
}

impl std::error::Error for Unknown {}

impl de::Error for Unknown {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
