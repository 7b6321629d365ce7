palette-placeholder = إجراء، شخص، جمعية، لقاء، مداخلة…
palette-nothing = لا شيء يطابق هذه الحروف.
palette-action = إجراء
palette-association = جمعية
palette-person = شخص
