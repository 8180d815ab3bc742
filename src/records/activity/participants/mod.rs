//! Who takes part, and how many.

mod count;
mod group;
mod name;

use super::genre;
use super::story::Story;
use super::subject::Subject;
use crate::annotation::{ActivityKind, Batch, Participants};

/// The least that a count must score to be the number of participants, and where the article is about no gathering.
const ENOUGH: i32 = 3;
const ENOUGH_WITHOUT_GATHERING: i32 = 4;

/// The least that a group must score to be the participants, and where the article is about no gathering.
const ENOUGH_FOR_GROUP: i32 = 3;
const ENOUGH_FOR_GROUP_WITHOUT_GATHERING: i32 = 6;

/// The number and the name of those who take part; the parts of a total beside it.
///
/// Of an activity in waves, the number may be that of the wave told first; `batches` has each wave's own.
pub fn find(story: &Story, subject: Option<&Subject>, kind: ActivityKind, waves: &[Batch]) -> Participants {
    let (enough, enough_for_group) = if genre::is_gathering(story, subject, kind) {
        (ENOUGH, ENOUGH_FOR_GROUP)
    } else {
        (ENOUGH_WITHOUT_GATHERING, ENOUGH_FOR_GROUP_WITHOUT_GATHERING)
    };
    let total = count::find(story, subject, waves, enough);
    Participants {
        count: total.map_or_else(|| count::bare(story), |mention| count::number(story, mention)),
        who: group::find(story, subject, kind, total, enough_for_group),
        parts: total.map_or_else(Vec::new, |total| count::parts(story, total)),
    }
}
