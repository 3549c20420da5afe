#hits()
RETURN {total: size(hits), text: $text, words: $words, all: hits, hits: hits[$skip..$skip + $first]} AS result
