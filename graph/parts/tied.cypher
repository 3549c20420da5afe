// Tells whether a hit (`node`) is tied to one of some ids, or of what they were merged into (`present`); without ids it is.
(#ids IS NULL OR EXISTS { MATCH #ties/#tie(of: node, to: near) WHERE near.id IN #ids + present })
