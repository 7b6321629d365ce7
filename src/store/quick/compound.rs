use serde::de::{self, DeserializeSeed, Visitor};

use super::{Outcome, Reader, Unknown, named};

/// Items with commas between them, the last one too if you like.
pub(super) struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    close: u8,
    first: bool,
}

/// Keys and values.
pub(super) struct Pairs<'a, 'de>(Items<'a, 'de>);

/// Names of fields and their values.
pub(super) struct Fields<'a, 'de>(Items<'a, 'de>);

/// A variant and what it holds.
pub(super) struct Variant<'a, 'de>(pub &'a mut Reader<'de>);

impl<'a, 'de> Items<'a, 'de> {
    pub fn new(reader: &'a mut Reader<'de>, close: u8) -> Self {
        Self { reader, close, first: true }
    }

    /// Whether another one follows.
    fn another(&mut self) -> Outcome<bool> {
        let separated = std::mem::take(&mut self.first) || self.reader.passes(b',');
        self.reader.skip_space();
        if self.reader.peek() == Some(self.close) {
            return Ok(false);
        }

        if separated { Ok(true) } else { Err(Unknown) }
    }
}

impl<'a, 'de> Pairs<'a, 'de> {
    pub fn new(reader: &'a mut Reader<'de>) -> Self {
        Self(Items::new(reader, b'}'))
    }
}

impl<'a, 'de> Fields<'a, 'de> {
    pub fn new(reader: &'a mut Reader<'de>) -> Self {
        Self(Items::new(reader, b')'))
    }
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = Unknown;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<Option<S::Value>> {
        if !self.another()? {
            return Ok(None);
        }

        seed.deserialize(&mut *self.reader).map(Some)
    }
}

impl<'de> de::MapAccess<'de> for Pairs<'_, 'de> {
    type Error = Unknown;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<Option<S::Value>> {
        if !self.0.another()? {
            return Ok(None);
        }

        seed.deserialize(&mut *self.0.reader).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<S::Value> {
        self.0.reader.expect(b':')?;

        seed.deserialize(&mut *self.0.reader)
    }
}

impl<'de> de::MapAccess<'de> for Fields<'_, 'de> {
    type Error = Unknown;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<Option<S::Value>> {
        if !self.0.another()? {
            return Ok(None);
        }

        named(seed, self.0.reader.word()?).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<S::Value> {
        self.0.reader.expect(b':')?;

        seed.deserialize(&mut *self.0.reader)
    }
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Unknown;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Outcome<(S::Value, Self)> {
        let variant = named(seed, self.0.word()?)?;

        Ok((variant, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Unknown;

    fn unit_variant(self) -> Outcome<()> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Outcome<S::Value> {
        self.0.expect(b'(')?;
        let value = seed.deserialize(&mut *self.0)?;
        self.0.passes(b',');
        self.0.expect(b')')?;

        Ok(value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Outcome<V::Value> {
        de::Deserializer::deserialize_tuple(self.0, length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Outcome<V::Value> {
        self.0.expect(b'(')?;
        let value = visitor.visit_map(Fields::new(self.0))?;
        self.0.expect(b')')?;

        Ok(value)
    }
}
