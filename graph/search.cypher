#hits()
RETURN {total: counted, moreThanTotal: isMore, text: $text, words: $words, best: hits[..500], hits: hits[$skip..$skip + $first]} AS result
