//! What a widget around others says only as those do.

/// Writes those methods of a [`Widget`](iced::advanced::Widget) with one child, held in this field: they hand the question on.
macro_rules! forward {
    ($inner:ident: $($method:ident)+) => {
        $($crate::ui::forward::forward!(@ $method $inner);)+
    };
    (@ children $inner:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.$inner)]
        }
    };
    (@ diff $inner:ident) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.$inner));
        }
    };
    (@ size $inner:ident) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.$inner.as_widget().size()
        }
    };
    (@ layout $inner:ident) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            self.$inner.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        }
    };
    (@ operate $inner:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            self.$inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
    };
    (@ update $inner:ident) => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, M>,
            viewport: &iced::Rectangle,
        ) {
            let inner = self.$inner.as_widget_mut();
            inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    };
    (@ mouse_interaction $inner:ident) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            self.$inner.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        }
    };
    (@ draw $inner:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &$crate::ui::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            self.$inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        }
    };
    (@ overlay $inner:ident) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, M, $crate::ui::Theme, iced::Renderer>> {
            self.$inner.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
        }
    };
}

/// Writes those methods of a [`Widget`](iced::advanced::Widget) with several children, held in this field: they hand the question on to
/// each that these two functions of [`parts`](crate::ui::parts) name, the second of which lets them be changed.
macro_rules! forward_each {
    ($parts:ident by $seen:ident $held:ident: $($method:ident)+) => {
        $($crate::ui::forward::forward_each!(@ $method $parts $seen $held);)+
    };
    (@ children $parts:ident $seen:ident $held:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            self.$parts.iter().map(iced::advanced::widget::Tree::new).collect()
        }
    };
    (@ diff $parts:ident $seen:ident $held:ident) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(&self.$parts);
        }
    };
    (@ operate $parts:ident $seen:ident $held:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            operation.traverse(&mut |operation| {
                for (part, tree, layout) in $crate::ui::parts::$held(&mut self.$parts, tree, layout) {
                    part.as_widget_mut().operate(tree, layout, renderer, operation);
                }
            });
        }
    };
    (@ update $parts:ident $seen:ident $held:ident) => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, M>,
            viewport: &iced::Rectangle,
        ) {
            for (part, tree, layout) in $crate::ui::parts::$held(&mut self.$parts, tree, layout) {
                part.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
            }
        }
    };
    (@ mouse_interaction $parts:ident $seen:ident $held:ident) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            $crate::ui::parts::$seen(&self.$parts, tree, layout)
                .map(|(part, tree, layout)| {
                    part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
                })
                .max()
                .unwrap_or_default()
        }
    };
    (@ draw $parts:ident $seen:ident $held:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &$crate::ui::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            for (part, tree, layout) in $crate::ui::parts::$seen(&self.$parts, tree, layout) {
                part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    };
    (@ overlay $parts:ident $seen:ident $held:ident) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, M, $crate::ui::Theme, iced::Renderer>> {
            let above: Vec<_> = $crate::ui::parts::$held(&mut self.$parts, tree, layout)
                .filter_map(|(part, tree, layout)| {
                    part.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
                })
                .collect();

            (!above.is_empty()).then(|| iced::advanced::overlay::Group::with_children(above).overlay())
        }
    };
}

pub(in crate::ui) use forward;
pub(in crate::ui) use forward_each;
