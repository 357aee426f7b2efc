# Who else is on this case

here-others = { $n ->
    [one] { $names } has this case open too
   *[other] { $names } have this case open too
}
here-and = {", "}
